const FORMAT = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Paris' })

/** « 01/12/2026 14:05 », in the time of Paris as in exported workbooks. */
export const instantWords = (instant: string): string => FORMAT.format(new Date(instant))
