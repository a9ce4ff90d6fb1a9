/** Time zones of France and of its overseas regions, then of the neighbours where French advisers work (IANA). */
export const TIME_ZONES = [
  'Europe/Paris',
  'America/Guadeloupe',
  'America/Martinique',
  'America/Cayenne',
  'America/Miquelon',
  'Indian/Reunion',
  'Indian/Mayotte',
  'Pacific/Noumea',
  'Pacific/Tahiti',
  'Pacific/Wallis',
  'Europe/Brussels',
  'Europe/Luxembourg',
  'Europe/Monaco',
  'Europe/Zurich',
  'Europe/London',
] as const
export type TimeZone = (typeof TIME_ZONES)[number]

export const TIME_ZONE_LABELS: Readonly<Record<TimeZone, string>> = {
  'Europe/Paris': 'France métropolitaine (Paris)',
  'America/Guadeloupe': 'Guadeloupe, Saint-Martin, Saint-Barthélemy',
  'America/Martinique': 'Martinique',
  'America/Cayenne': 'Guyane',
  'America/Miquelon': 'Saint-Pierre-et-Miquelon',
  'Indian/Reunion': 'La Réunion',
  'Indian/Mayotte': 'Mayotte',
  'Pacific/Noumea': 'Nouvelle-Calédonie',
  'Pacific/Tahiti': 'Polynésie française (Tahiti)',
  'Pacific/Wallis': 'Wallis-et-Futuna',
  'Europe/Brussels': 'Belgique',
  'Europe/Luxembourg': 'Luxembourg',
  'Europe/Monaco': 'Monaco',
  'Europe/Zurich': 'Suisse',
  'Europe/London': 'Royaume-Uni',
}
