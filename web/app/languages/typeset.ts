/** French typography: a sign never begins a line, nor does « end one. */
const signs = (text: string) => text.replace(/ (?=[:;?!»%€])/g, '\u00a0').replace(/« /g, '«\u00a0')

export interface Texts {
  readonly [key: string]: string | Texts
}

/** The same catalogue with its spaces where a line may not be cut. */
export const typeset = (texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, typeof text === 'string' ? signs(text) : typeset(text)]))
