/** ORG-51: colours an event type may have. Each stands out (3:1, WCAG 1.4.11) from the light ground and from the dark one. */
export const EVENT_COLOURS = [
  '#1c7ed6',
  '#4c6ef5',
  '#845ef7',
  '#ae3ec9',
  '#d6336c',
  '#e03131',
  '#e8590c',
  '#d97706',
  '#2f9e44',
  '#0c8599',
  '#1098ad',
  '#868e96',
] as const
export type EventColour = (typeof EVENT_COLOURS)[number]

export const EVENT_COLOUR_NAMES: Readonly<Record<EventColour, string>> = {
  '#1c7ed6': 'Bleu',
  '#4c6ef5': 'Indigo',
  '#845ef7': 'Violet',
  '#ae3ec9': 'Pourpre',
  '#d6336c': 'Framboise',
  '#e03131': 'Rouge',
  '#e8590c': 'Orange',
  '#d97706': 'Ambre',
  '#2f9e44': 'Vert',
  '#0c8599': 'Sarcelle',
  '#1098ad': 'Cyan',
  '#868e96': 'Gris',
}
