import type { CellValue, Column } from '#platform/xlsx/write-workbook.ts'
import type { UserOfFirm } from '../../users/users.public.ts'

interface UserColumn extends Column {
  readonly value: (user: UserOfFirm) => CellValue
}

const text = (heading: string, value: UserColumn['value'], width?: number): UserColumn => ({
  heading,
  type: 'text',
  value,
  ...(width ? { width } : {}),
})
const yesNo = (heading: string, value: (user: UserOfFirm) => boolean): UserColumn =>
  text(heading, (user) => (value(user) ? 'Oui' : 'Non'), 14)

const state = ({ active, activated }: UserOfFirm): string => (!active ? 'Inactif' : activated ? 'Actif' : 'Pas encore activé')
const invitations = ({ portalInvitations: most }: UserOfFirm): string =>
  most === null ? 'Illimitées' : most === 0 ? 'Aucune' : `Au plus ${most}`

/** ORG-17, ORG-20. */
export const USER_COLUMNS: readonly UserColumn[] = [
  text('Civilité', (user) => user.title, 12),
  text('Nom', (user) => user.lastName),
  text('Prénom', (user) => user.firstName),
  text('Identifiant interne', (user) => user.internalNumber, 18),
  text('Identifiant de connexion', (user) => user.login, 32),
  text('Adresse e-mail', (user) => user.email, 32),
  text('Nom d’expéditeur', (user) => user.senderName),
  text('Téléphones', (user) => user.phones.join(' ; '), 30),
  text('Profil', (user) => user.profile.name),
  text('Responsable', (user) => user.manager?.name ?? null),
  text('Structure', (user) => user.unit?.name ?? null),
  text('Statut', (user) => user.status?.name ?? null),
  text('État', state, 18),
  yesNo('Conseiller', (user) => user.isAdviser),
  text('Numéro ORIAS', (user) => user.oriasNumber, 14),
  text('Invitations au portail', invitations, 20),
  yesNo('Signature électronique', (user) => user.esignatureAllowed),
  yesNo('Refuse les e-mails produits', (user) => user.noProductMails),
  { heading: 'Dernière connexion', type: 'instant', value: (user) => user.lastSignInAt },
]
