/** What another language must hold to translate a French catalogue: the same keys, no more and no less. */
export type Catalogue<French> = { readonly [Key in keyof French]: French[Key] extends string ? string : Catalogue<French[Key]> }
