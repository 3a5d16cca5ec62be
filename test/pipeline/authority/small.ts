/** A small authority that is in order; tests break one file of it at a time. */
export const small: Readonly<Record<string, string>> = {
  "entities/places.csv": [
    "entity_id,type,subtype,name,family_name,wikidata_id,iso_code,country_code,latitude,longitude,geo_precision,gender,prior,description,source",
    "astana,place,capital,Astana,,,,KAZ,51.17,71.42,settlement,,74,,test",
    "georgia,place,country,Georgia,,Q230,GEO,GEO,,,country,,80,,test",
    "georgia-us-state,place,division,Georgia,,Q1428,US-GA,USA,,,division,,66,,test",
    "kazakhstan,place,country,Kazakhstan,,Q232,KAZ,KAZ,,,country,,80,,test"
  ].join("\n"),
  "entities/people.csv": [
    "entity_id,type,subtype,name,family_name,wikidata_id,iso_code,country_code,latitude,longitude,geo_precision,gender,prior,description,source",
    "ann-example,person,,Ann Example,Example,,,,,,,f,60,,test",
    "bob-sample,person,,Bob Sample,Sample,,,,,,,m,60,,test"
  ].join("\n"),
  "aliases/places.csv": [
    "alias,entity_id,kind,from,to,when,literal_entity_id,source",
    "Kazakh,kazakhstan,adjective,,,,,test",
    "Kazakhs,kazakhstan,demonym,,,,,test",
    "Nur-Sultan,astana,former,2019,2022,,,test"
  ].join("\n"),
  "facts/people.csv": [
    "entity_id,property,object_entity_id,object,of_entity_id,office,role,start,end,source",
    "ann-example,position_held,,President,kazakhstan,president,head_of_state,2010-01-01,[2020-05-01..2020-06-10],test",
    "bob-sample,position_held,,President,kazakhstan,president,head_of_state,2020-06-10,,test"
  ].join("\n"),
  "offices.csv": "title,office,single_holder,gender,source\npresident,president,yes,,test",
  "ambiguous.csv": "alias,rule,preferred_entity_id,source\nGeorgia,prior,georgia,test",
  "somebody_elses.csv": "not,the,authority's,own"
}
