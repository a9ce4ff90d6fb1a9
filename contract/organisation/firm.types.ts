/** What ORIAS calls the ways of distributing insurance (IAS) and banking operations (IOBSP). Codes du registre unique. */
export const IAS_CATEGORIES = ['COA', 'AGA', 'MA', 'MAL', 'MIA'] as const
export type IasCategory = (typeof IAS_CATEGORIES)[number]

export const IOBSP_CATEGORIES = ['COBSP', 'MOBSPL', 'MOBSP', 'MIOBSP'] as const
export type IobspCategory = (typeof IOBSP_CATEGORIES)[number]

export const IAS_LABELS: Readonly<Record<IasCategory, string>> = {
  COA: 'Courtier d’assurance ou de réassurance (COA)',
  AGA: 'Agent général d’assurance (AGA)',
  MA: 'Mandataire d’assurance (MA)',
  MAL: 'Mandataire d’assurance lié (MAL)',
  MIA: 'Mandataire d’intermédiaire d’assurance (MIA)',
}

export const IOBSP_LABELS: Readonly<Record<IobspCategory, string>> = {
  COBSP: 'Courtier en opérations de banque (COBSP)',
  MOBSPL: 'Mandataire exclusif en opérations de banque (MOBSPL)',
  MOBSP: 'Mandataire non exclusif en opérations de banque (MOBSP)',
  MIOBSP: 'Mandataire d’intermédiaire en opérations de banque (MIOBSP)',
}
