/** What stands in the index for each claim, in this order: entity and key by number, the rest as texts. */
export const claimColumns = ["entity", "alias", "kind", "from", "to", "when", "literal", "key"] as const
