import type { DueState, EventKind, EventStatus, StepState } from './steps.types.ts'

/** French words of every enumeration of steps and events (EVT-1, DEAL-43). */
export const EVENT_KIND_LABELS: Readonly<Record<EventKind, string>> = {
  appointment: 'Rendez-vous',
  task: 'Tâche',
  reminder: 'Relance',
  note: 'Fiche de suivi',
  email: 'E-mail',
}

export const EVENT_STATUS_LABELS: Readonly<Record<EventStatus, string>> = {
  todo: 'À faire',
  doing: 'En cours',
  done: 'Terminée',
  cancelled: 'Annulée',
  no_show: 'Non honoré',
}

export const STEP_STATE_LABELS: Readonly<Record<StepState, string>> = {
  not_begun: 'Non commencée',
  under_way: 'En cours',
  done: 'Terminée',
  dropped: 'Annulée',
}

interface DueLook {
  readonly label: string
  /** Name of a Tabler icon, in kebab case: colour never stands alone (UX-1). */
  readonly icon: string
  readonly colour: 'red' | 'orange' | 'grey' | 'standard'
}

/** DEAL-43: how a due date is shown. */
export const DUE_LOOKS: Readonly<Record<DueState, DueLook>> = {
  late: { label: 'En retard', icon: 'alert-triangle', colour: 'red' },
  soon: { label: 'Moins de 24 h', icon: 'clock-exclamation', colour: 'orange' },
  normal: { label: 'Dans les délais', icon: 'clock', colour: 'grey' },
  over: { label: 'Terminée', icon: 'circle-check', colour: 'standard' },
}
