/** The firm a secret names; 0, which no firm has, when it names none. */
export const firmOfSecret = (secret: string): number => Number(/^(\d{1,9})\./.exec(secret)?.[1] ?? 0)
