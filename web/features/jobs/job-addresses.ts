/** « Traitements »: the long works I have begun. */
export const JOBS_ADDRESS = '/traitements'
