const SPELLINGS = ['T.Ư', 'T.W', 'TƯ', 'TW']

/** "T.Ư Đảng" is written "T.W Đảng", "TƯ Đảng" and "TW Đảng" as well: a lexicon's entry in all its spellings. */
export function withCentralSpellings(name: string): string[] {
  return name.includes('T.Ư') ? SPELLINGS.map((spelling) => name.replace('T.Ư', spelling)) : [name]
}
