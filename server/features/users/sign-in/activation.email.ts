import type { Mail } from '#platform/mail/outbox.ts'
import { composeMail } from '../../mail/mail.public.ts'
import type { Sender } from '../../mail/mail.public.ts'
import type { PersonAtDoor } from './find-person.ts'

/** ORG-21: what a new user receives. */
export const activationMail = (person: PersonAtDoor, link: string, sender: Sender | null): Mail =>
  composeMail({
    kind: 'activation',
    sender,
    to: { address: person.email, name: `${person.firstName} ${person.lastName}` },
    subject: `Activez votre compte Sillage chez ${person.firmName}`,
    greeting: `Bonjour ${person.firstName},`,
    paragraphs: [
      `Un compte vous a été ouvert dans Sillage, l’outil de travail de ${person.firmName}. Votre identifiant est : ${person.login}`,
      'Il vous reste à choisir votre mot de passe :',
    ],
    button: { label: 'Choisir mon mot de passe', href: link },
    closing: [
      'Ce lien ne sert qu’une fois et reste valable sept jours. Passé ce délai, demandez-en un nouveau à votre administrateur.',
      'Ne le transmettez à personne : qui l’ouvre choisit votre mot de passe.',
    ],
  })
