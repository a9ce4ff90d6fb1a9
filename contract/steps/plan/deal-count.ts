const NUMBER = new Intl.NumberFormat('fr-FR')

/** Values for a refusal that says by how many deals: the words for its sentence, the number for programs. */
export const countOfDeals = (count: number): { readonly deals: string; readonly count: number } => ({
  deals: `${NUMBER.format(count)} ${count > 1 ? 'affaires' : 'affaire'}`,
  count,
})
