/**
 * CON-75: a cell that starts with = + - @ is text, on the way in and on the way out. On the way out it gets an apostrophe,
 * which spreadsheets take for « text » instead of running a formula; on the way in that apostrophe is taken off again, so
 * that +33 6 12 34 56 78 and any other text come back as they left.
 */
const STARTS_LIKE_FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/
const NEUTRALISED = /^'+[=+\-@\t\r\n＝＋－＠]/

export const neutralise = (text: string): string => (STARTS_LIKE_FORMULA.test(text) ? `'${text}` : text)

/** For cells that a workbook already types as text: only what `restore` would shorten gets one more apostrophe. */
export const asWorkbookText = (text: string): string => (NEUTRALISED.test(text) ? `'${text}` : text)

export const restore = (text: string): string => (NEUTRALISED.test(text) ? text.slice(1) : text)
