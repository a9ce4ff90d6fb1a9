import type { z } from 'zod'
import type { TemplateDraft } from '../templates.fields.ts'

/** DEAL-3: the ready example of the type « Suivi administratif ou commercial ». */
export const administrativeFollowUpExample: z.input<typeof TemplateDraft> = {
  name: 'Suivi d’une demande client',
  type: 'administrative_follow_up',
  steps: [
    {
      kind: 'note',
      subject: 'Demande du client',
      mandatory: true,
      proposeNext: true,
      delayDays: 1,
      instructions:
        '<p>Notez la demande avec les mots du client : ce qu’il attend, pour quand, et comment il souhaite être recontacté.</p>',
    },
    {
      kind: 'task',
      subject: 'Ouverture du dossier',
      mandatory: true,
      proposeNext: true,
      delayDays: 2,
      instructions:
        '<p>Accusez réception sous 48 heures. Si la demande dépend d’un partenaire, annoncez au client le délai habituel de ce partenaire.</p>',
      actions: [
        { label: 'Coordonnées du client vérifiées', mandatory: true },
        { label: 'Liste des pièces à fournir envoyée', mandatory: true, traced: true },
        { label: 'Délai de réponse annoncé au client', mandatory: true, traced: true },
        { label: 'Procuration ou mandat demandé si nécessaire' },
      ],
    },
    {
      kind: 'reminder',
      subject: 'Relance des pièces manquantes',
      delayDays: 7,
      instructions:
        '<p>Rappelez les seules pièces qui manquent encore. Après deux relances sans réponse, prévenez le conseiller.</p>',
    },
    {
      kind: 'task',
      subject: 'Traitement de la demande',
      mandatory: true,
      proposeNext: true,
      delayDays: 10,
      instructions:
        '<p>Contrôlez les pièces avant tout envoi : dates de validité, signatures, cohérence avec le dossier. Classez-les dans les documents du contact.</p>',
      actions: [
        { label: 'Pièces reçues, contrôlées et classées', mandatory: true, traced: true },
        { label: 'Demande transmise au partenaire', traced: true },
        { label: 'Réponse du partenaire contrôlée', traced: true },
        { label: 'Dossier du client mis à jour', mandatory: true, traced: true },
      ],
    },
    {
      kind: 'email',
      subject: 'Réponse au client',
      proposeNext: true,
      delayDays: 1,
      instructions:
        '<p>Dites ce qui a été fait, à quelle date cela prend effet et ce qui reste éventuellement à la charge du client.</p>',
    },
    {
      kind: 'appointment',
      subject: 'Point avec le client',
      delayDays: 15,
      instructions: '<p>À proposer quand la demande révèle un changement de situation : famille, emploi, résidence, projet.</p>',
    },
    {
      kind: 'note',
      subject: 'Clôture de la demande',
      mandatory: true,
      delayDays: 3,
      instructions:
        '<p>Résumez la réponse donnée et la satisfaction du client, puis passez l’affaire à « Validée » ou « Annulée ».</p>',
    },
  ],
}
