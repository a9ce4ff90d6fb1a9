/** Refusals of the further fields of the General tab. */
export const detailErrors = {
  'contact.insee_code_invalid':
    '« {{value}} » n’est pas un code INSEE de commune ou de pays : cinq caractères, par exemple 35238.',
  'contact.rna_invalid': '« {{value}} » n’est pas un numéro RNA : la lettre W suivie de neuf chiffres.',
  'contact.lei_invalid': '« {{value}} » n’est pas un LEI : vingt caractères dont les deux derniers vérifient les autres.',
  'contact.closing_day_invalid': '« {{value}} » n’est pas un jour de l’année. Écrivez-le JJ/MM, par exemple 31/12.',
  'contact.whole_number_invalid': '« {{value}} » n’est pas un nombre entier.',
  'contact.civil_status_before_birth':
    'La situation familiale ne peut pas dater du {{day}}, avant la naissance ({{birth}}). Vérifiez les deux dates.',
} as const
