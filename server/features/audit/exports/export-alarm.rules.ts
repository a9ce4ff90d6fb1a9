/**
 * SEC-6: exports are rate-alarmed. Whoever exports more often in one day than daily work asks for is brought to the
 * attention of the administrators, once that day; nobody is stopped, for a firm may take its data out at any time.
 */
export const EXPORTS_A_DAY = 20

/** @param count exports of this day, the present one included */
export const isAlarming = (count: number, alarmedAt: string | null): boolean => alarmedAt === null && count > EXPORTS_A_DAY
