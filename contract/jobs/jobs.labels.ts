import type { JobKind, JobState } from './jobs.types.ts'

export const JOB_KIND_LABELS: Readonly<Record<JobKind, string>> = {
  'deal.give': 'Ajout d’affaires',
  'deal.states': 'Changement d’état d’affaires',
  'deal.delete': 'Suppression d’affaires',
  'deal.export': 'Export d’affaires',
  'contact.move': 'Déplacement de contacts',
  'contact.assign': 'Affectation de contacts',
  'contact.keywords': 'Mots clés de contacts',
  'contact.export': 'Export de contacts',
  'contact.duplicates': 'Recherche de doublons',
  'category.delete': 'Suppression d’une catégorie',
  'user.delete': 'Départ d’un utilisateur',
  'import.check': 'Vérification d’un import',
  'import.write': 'Import de contacts',
  'demo.load': 'Préparation de la démonstration',
}

export const JOB_STATE_LABELS: Readonly<Record<JobState, string>> = {
  waiting: 'En attente',
  running: 'En cours',
  done: 'Terminé',
  failed: 'Échoué',
  cancelled: 'Arrêté',
}
