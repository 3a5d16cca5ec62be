/** Verbs whose forms no rule gives: lemma, then its other forms. */
const verbs = `be am is are was were been being 'm 're|have has had having 've|do does did done doing|go goes went gone gon|say says said|get gets got gotten getting
arise arose arisen|awake awoke awoken|bear bore borne|beat beaten|become became|befall befell befallen|begin began begun beginning|behold beheld|bend bent|beset|bet bet betting|bid bade bidden bidding
bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast|build built|burn burnt|burst|buy bought|cast|catch caught
choose chose chosen choosing|cling clung|come came|cost|creep crept|cut cutting|deal dealt|die died dying|dig dug digging|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven
dwell dwelt|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown flies|forbid forbade forbidden forbidding|forecast|foresee foresaw foreseen
forget forgot forgotten forgetting|forgive forgave forgiven|forgo forwent forgone|freeze froze frozen freezing|give gave given|grind ground|grow grew grown|hang hung hanged|hear heard|hide hid hidden
hit hitting|hold held|hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|let letting|lie lain lying|light lit|lose lost losing
make made|mean meant|meet met|mislead misled|mistake mistook mistaken|misunderstand misunderstood|mow mown|offset offsetting|outdo outdid outdone|outgrow outgrew outgrown|outsell outsold|overcome overcame
oversee oversaw overseen overseeing|overtake overtook overtaken|overthrow overthrew overthrown|partake partook partaken|pay paid|plead pled|prove proven|put putting|quit quitting|read|rebuild rebuilt|repay repaid|resell resold
rethink rethought|retake retook retaken|rewrite rewrote rewritten|rid ridding|ride rode ridden|ring rang rung|rise rose risen|run ran running|see saw seen seeing|seek sought|sell sold|send sent|set setting
sew sewn|shake shook shaken|shed shedding|shine shone|shoot shot|show shown|shrink shrank shrunk|shut shutting|sing sang sung|sink sank sunk|sit sat sitting|slay slew slain|sleep slept
slide slid|sling slung|slit slitting|smell smelt|sow sown|speak spoke spoken|speed sped|spell spelt|spend spent|spill spilt|spin spun spinning|spit spat spitting|split splitting|spoil spoilt
spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk|strike struck stricken striking|string strung|strive strove striven|swear swore sworn|sweep swept
swell swollen|swim swam swum swimming|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|thrust|tie tied tying|tread trod trodden|undergo underwent undergone
understand understood|undertake undertook undertaken|undo undid undone|uphold upheld|upset upsetting|vie vied vying|wake woke woken|wear wore worn|weave wove woven|weep wept|win won winning|wind wound
withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written|outbid|override overrode overridden|overrun overran|remake remade|rerun reran|resit|retell retold|underlie underlay underlain underlying
interweave interwove interwoven|intermit|abide abode|beget begot begotten|clothe clad|shear shorn|shave shaven|strew strewn|wed wedded wedding|bereave bereft|saw sawn|forego foregone|mimic mimicked mimicking|panic panicked panicking
traffic trafficked trafficking|picnic picnicked|frolic frolicked|quiz quizzed quizzing|bus bused busing|gas gassed gassing|focus focused focusing focussed focuses|bias biased|die dies|lie lies lied|tie ties|vie vies|dye dyed dyeing
singe singeing|age aged aging ageing|free freed freeing frees|agree agreed agreeing agrees|decree decreed decreeing|guarantee guaranteed guaranteeing|disagree disagreed disagreeing|need needed needs needing|veto vetoes vetoed vetoing
echo echoes echoed|embargo embargoed|boycott boycotted boycotting|sue sued suing sues|ski skied skiing|taxi taxied|want wanted wan|axe axed|canoe canoed|tiptoe|shoe shod|toe|travel travelled travelling traveled traveling`

/** Nouns whose plural no rule gives. */
const nouns = `man men|woman women|child children|foot feet|tooth teeth|goose geese|mouse mice|louse lice|ox oxen|person persons|life lives|wife wives|knife knives|half halves|self selves|shelf shelves|leaf leaves|thief thieves
wolf wolves|calf calves|loaf loaves|scarf scarves|elf elves|hoof hooves|crisis crises|analysis analyses|basis bases|thesis theses|hypothesis hypotheses|emphasis emphases|oasis oases|diagnosis diagnoses|axis axes|parenthesis parentheses
synthesis syntheses|criterion criteria|phenomenon phenomena|bacterium bacteria|curriculum curricula|memorandum memoranda|referendum referenda|stratum strata|addendum addenda|erratum errata|datum|stimulus stimuli|nucleus nuclei
alumnus alumni|fungus fungi|syllabus syllabi|radius radii|cactus cacti|index indices|matrix matrices|vertex vertices|appendix appendices|larva larvae|alga algae|formula formulae|antenna antennae|nebula nebulae|bureau bureaux|plateau plateaux|chateau chateaux
gas gases|bus buses|lens lenses|virus viruses|campus campuses|bonus bonuses|census censuses|status statuses|focus focuses|chorus choruses|surplus surpluses|consensus|movie movies|cookie cookies|calorie calories|tie ties|pie pies|lie lies|die dice
zombie zombies|rookie rookies|genie genies|prairie prairies|cutie cuties|birdie birdies|selfie selfies|hippie hippies|junkie junkies|series|species|headquarters|news|means|politics|economics|mathematics|physics|ethics|athletics|logistics|statistics|mechanics
genetics|electronics|aerobics|gymnastics|linguistics|dynamics|basics|acoustics|robotics|semantics|optics|aeronautics|analytics|forensics|hysterics|geopolitics|obstetrics|paediatrics|pediatrics|civics|phonetics|metaphysics|thermodynamics|hydraulics|ballistics|diplomatics|macroeconomics|microeconomics|avionics|arrears|canvas|atlas|alias|pancreas|fracas|christmas|diabetes|measles|rabies|barracks|crossroads|gallows|alms|shambles|premises|thanks|proceeds|goods|clothes|trousers|pants|scissors|glasses|surroundings|outskirts|earnings
savings|remains|odds|tropics|whereabouts|pajamas|pyjamas|tongs|lottery lotteries|hero heroes|potato potatoes|tomato tomatoes|veto vetoes|echo echoes|embargo embargoes|torpedo torpedoes|mosquito mosquitoes|volcano volcanoes|cargo cargoes|tornado tornadoes
shoe shoes|toe toes|canoe canoes|foe foes|woe woes|hoe hoes|aloe aloes|oboe oboes|axe|ache aches|headache headaches|cache caches|niche niches|tranche tranches|avalanche avalanches|creche creches|psyche psyches|moustache moustaches|quiz quizzes|waltz waltzes
passer-by passers-by|son-in-law sons-in-law|grandchild grandchildren|schoolchild schoolchildren|fireman firemen|businessman businessmen|businesswoman businesswomen|spokesman spokesmen|spokeswoman spokeswomen|chairman chairmen|congressman congressmen
policeman policemen|serviceman servicemen|lawmaker lawmakers|gentleman gentlemen|fisherman fishermen|salesman salesmen|craftsman craftsmen|statesman statesmen|midwife midwives|housewife housewives|grandson grandsons|police|media|data|corps|debris|chassis|staff|iris irises|christmas|texas
case cases|base|phase phases|phrase phrases|house houses|horse horses|nurse nurses|course courses|purpose purposes|response responses|expense expenses|license licenses|cause causes|clause clauses|pause pauses|exercise exercises|enterprise enterprises
premise|promise promises|rise rises|surprise surprises|compromise compromises|disease diseases|lease leases|release releases|increase increases|decrease decreases|purchase purchases|database databases|showcase showcases|warehouse warehouses|size sizes|prize prizes|breeze breezes
corpse corpses|eclipse eclipses|universe universes|verse verses|use uses|excuse excuses|refuse|abuse abuses|spouse spouses|mouse|blouse blouses|nose noses|rose roses|dose doses|hose hoses|close|vase vases|noise noises|cruise cruises|praise praises|raise raises
defense defenses|offense offenses|sense senses|tense tenses|curse curses|purse purses|pulse pulses|collapse collapses|glimpse glimpses|lapse lapses|relapse relapses|maze mazes|gaze gazes|bronze|doze|blaze blazes|freeze freezes|squeeze squeezes`

/** Adjectives and adverbs whose degrees no rule gives. */
const degrees = `good better best|bad worse worst|far farther farthest further furthest|little less least|old elder eldest`

/** Adjectives with "-er" and "-est". */
export const gradable: ReadonlySet<string> = new Set(`able big bitter black bleak blind bloody blunt bold brave brief bright broad busy calm cheap clean clear clever close cold cool costly crazy cruel dark dead deadly
  dear deep dense dirty dry early easy fair far fast fat few fierce fine firm flat fresh friendly full funny gentle grand great green grim happy hard harsh healthy heavy high hot huge humble hungry keen kind large late lean
  light likely lively lonely long loose loud low lucky mad mean mighty mild narrow near neat new nice noble noisy odd pale plain poor pretty proud pure quick quiet rare raw red rich ripe risky rough round sad safe
  severe shaky soon often sharp short shy sick simple slim slow small smart smooth soft sound sour stable steady steep stiff strange strict strong subtle sure sweet swift tall tender thick thin tidy tight tiny tough true ugly vast
  warm weak wealthy wet white wide wild wise worthy young`.split(/\s+/u))

const table = (text: string): ReadonlyMap<string, string> => new Map(
  text.split(/[|\n]/u).flatMap((line) => {
    const [lemma = "", ...forms] = line.trim().split(/\s+/u)
    return [lemma, ...forms].map((form) => [form, lemma] as const)
  }).reverse()
)

export const irregularVerbs = table(verbs)
export const irregularNouns = table(nouns)
export const irregularDegrees = table(degrees)
