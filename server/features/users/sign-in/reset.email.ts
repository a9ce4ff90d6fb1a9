import type { Mail } from '#platform/mail/outbox.ts'
import { composeMail } from '../../mail/mail.public.ts'
import type { Sender } from '../../mail/mail.public.ts'
import type { PersonAtDoor } from './find-person.ts'

/** ORG-21: what somebody receives who forgot their password. */
export const resetMail = (person: PersonAtDoor, link: string, sender: Sender | null): Mail =>
  composeMail({
    kind: 'reset',
    sender,
    to: { address: person.email, name: `${person.firstName} ${person.lastName}` },
    subject: 'Choisissez un nouveau mot de passe Sillage',
    greeting: `Bonjour ${person.firstName},`,
    paragraphs: [
      `Un nouveau mot de passe a été demandé pour votre compte Sillage chez ${person.firmName}. Votre identifiant est : ${person.login}`,
    ],
    button: { label: 'Choisir un nouveau mot de passe', href: link },
    closing: [
      'Ce lien ne sert qu’une fois et reste valable deux heures.',
      'Vous n’avez rien demandé ? Ignorez ce message : votre mot de passe actuel reste valable.',
    ],
  })
