/** Is it a day as we keep them, YYYY-MM-DD? */
export const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
