import type { EventKind } from '../steps/steps.types.ts'

/** ORG-51: the event types a new firm begins with, per kind, each with its colour. Each firm then has its own list. */
export const FIRST_EVENT_TYPES: Readonly<Record<EventKind, readonly { readonly name: string; readonly colour: string }[]>> = {
  appointment: [
    { name: 'Premier rendez-vous', colour: '#1c7ed6' },
    { name: 'Rendez-vous de suivi', colour: '#1098ad' },
    { name: 'Restitution', colour: '#845ef7' },
    { name: 'Signature', colour: '#2f9e44' },
    { name: 'Visioconférence', colour: '#4c6ef5' },
  ],
  task: [
    { name: 'Administratif', colour: '#868e96' },
    { name: 'Étude', colour: '#845ef7' },
    { name: 'Conformité', colour: '#e8590c' },
    { name: 'Partenaire', colour: '#0c8599' },
  ],
  reminder: [
    { name: 'Appel téléphonique', colour: '#d97706' },
    { name: 'Courrier', colour: '#868e96' },
    { name: 'E-mail', colour: '#1c7ed6' },
  ],
  note: [
    { name: 'Compte rendu d’entretien', colour: '#2f9e44' },
    { name: 'Appel reçu', colour: '#d97706' },
    { name: 'Demande du client', colour: '#e8590c' },
  ],
  email: [
    { name: 'Envoi de documents', colour: '#1c7ed6' },
    { name: 'Réponse au client', colour: '#2f9e44' },
  ],
}
