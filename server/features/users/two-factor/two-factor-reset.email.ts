import type { Mail } from '#platform/mail/outbox.ts'
import { composeMail } from '../../mail/mail.public.ts'
import type { Sender } from '../../mail/mail.public.ts'
import type { PersonAtDoor } from '../sign-in/find-person.ts'

/** SEC-1: what somebody receives whose second factor an administrator took away. */
export const twoFactorResetMail = (person: PersonAtDoor, sender: Sender, signInUrl: string): Mail =>
  composeMail({
    kind: 'two_factor_reset',
    sender,
    to: { address: person.email, name: `${person.firstName} ${person.lastName}` },
    subject: 'Votre second facteur Sillage a été réinitialisé',
    greeting: `Bonjour ${person.firstName},`,
    paragraphs: [
      `${sender.name} a retiré le second facteur et les clés d’accès de votre compte Sillage chez ${person.firmName}. Vos sessions sont fermées : votre mot de passe suffit désormais pour vous connecter.`,
      'Activez un nouveau second facteur dès votre prochaine connexion, dans « Voir ma fiche ».',
    ],
    button: { label: 'Ouvrir Sillage', href: signInUrl },
    closing: ['Vous n’avez rien demandé ? Prévenez aussitôt votre administrateur et changez votre mot de passe.'],
  })
