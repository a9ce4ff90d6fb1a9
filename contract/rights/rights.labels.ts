/** ORG-14, ORG-16: rights, scopes and tabs in French words, as pages, refusals and the answers to « Pourquoi ? » say them. */
import { CONTACT_TYPE_LABELS } from '../contacts/contacts.types.ts'
import type { ContactType, Flag, Scope, ScopedPermission } from './permissions.types.ts'
import type { FLAGS, SCOPED } from './permissions.types.ts'
import type { RightTab } from './right-tabs.ts'

type PlainRight = (typeof FLAGS)[number] | (typeof SCOPED)[number]

const PLAIN_LABELS: Readonly<Record<PlainRight, string>> = {
  'admin.access': 'Accès à l’administration',
  'admin.subscription': 'Accès à l’abonnement',
  'admin.importContacts': 'Import de contacts',
  'admin.importAccounts': 'Import de comptes',
  'admin.custodians': 'Gestion des dépositaires et des flux',
  'calendar.see': 'Accès aux agendas',
  'calendar.modifyOthers': 'Modifier les agendas des autres',
  'config.services': 'Accès aux services',
  'deals.templates': 'Gestion des modèles d’affaires',
  'deals.access': 'Accès aux affaires',
  'campaigns.manage': 'Gestion des campagnes',
  'campaigns.access': 'Accès aux campagnes',
  'compliance.manage': 'Gestion de la conformité',
  'commissions.access': 'Commissions',
  'alerts.settings': 'Accès au paramétrage des alertes',
  'reports.settingsForOthers': 'Gestion du paramétrage des rapports des autres utilisateurs',
  'contacts.private': 'Création de dossiers privés',
  'alerts.newClients': 'Alerte « nouveaux clients »',
  'contacts.deleteMergeRestore': 'Suppression, fusion et restauration de contacts',
  'contacts.export': 'Export de contacts',
  'accounts.see': 'Voir les comptes',
  'accounts.manage': 'Gérer les comptes et les mouvements',
  'alerts.newAccounts': 'Alerte « nouveaux comptes »',
  'alerts.pendingMovements': 'Alerte « mouvements en attente »',
  'alerts.zeroAccounts': 'Alerte « situation de compte à zéro »',
  'queries.contacts': 'Requêtes sur les contacts',
  'queries.accounts': 'Requêtes sur les comptes',
  'queries.deals': 'Requêtes sur les affaires et les campagnes',
  'queries.batch': 'Actions par lot sur les résultats',
  'queries.share': 'Partage de requêtes avec les autres',
}

const ofType = (type: string): string => (CONTACT_TYPE_LABELS[type as ContactType] ?? type).toLowerCase()

/** A right in words: « Modifier les contacts (prospect) ». */
export function rightLabel(right: Flag | ScopedPermission): string {
  const [, verb, type] = /^contacts\.(access|modify)\.(\w+)$/.exec(right) ?? []
  if (verb === 'access') return `Accès aux contacts (${ofType(type ?? '')})`
  if (verb === 'modify') return `Modifier les contacts (${ofType(type ?? '')})`
  return PLAIN_LABELS[right as PlainRight]
}

export const SCOPE_LABELS: Readonly<Record<Scope, string>> = {
  none: 'Aucune',
  own: 'Les siens',
  attached: 'Rattachés',
  group: 'Groupe',
  all: 'Tous',
}

/** Whom each scope reaches, in a sentence. */
export const SCOPE_SENTENCES: Readonly<Record<Scope, string>> = {
  none: 'Rien : ni fiche, ni liste, ni nombre.',
  own: 'Ce que l’on suit soi-même : conseiller principal, co-conseiller, assistant ou chargé.',
  attached: 'Les siens, et ceux de toutes les personnes placées sous soi dans la hiérarchie.',
  group: 'Les rattachés, et ceux de ses collègues qui ont le même responsable (sans les personnes placées sous ces collègues).',
  all: 'Tout l’établissement.',
}

export const RIGHT_TAB_LABELS: Readonly<Record<RightTab, string>> = {
  administration: 'Administration',
  calendar: 'Agenda',
  configuration: 'Configuration de l’application',
  contact: 'Contact',
  portfolio: 'Portefeuille',
  queries: 'Requêtes',
}
