import type { z } from 'zod'
import type { TemplateDraft } from '../templates.fields.ts'

/** DEAL-3: the ready example of the type « Audit patrimonial ». */
export const wealthAuditExample: z.input<typeof TemplateDraft> = {
  name: 'Audit patrimonial complet',
  type: 'wealth_audit',
  steps: [
    {
      kind: 'appointment',
      subject: 'Entretien de découverte',
      mandatory: true,
      proposeNext: true,
      delayDays: 15,
      instructions:
        '<p>Remettez le document d’entrée en relation et la lettre de mission. Faites préciser les objectifs du client et leur échéance : protéger, transmettre, préparer la retraite, réduire l’impôt, financer un projet.</p>',
    },
    {
      kind: 'task',
      subject: 'Collecte des documents',
      mandatory: true,
      proposeNext: true,
      delayDays: 21,
      instructions:
        '<p>Envoyez la liste des pièces avec le recueil d’informations. Cochez chaque famille de pièces dès qu’elle est complète.</p>',
      actions: [
        { label: 'Lettre de mission signée', mandatory: true, traced: true },
        { label: 'Recueil d’informations rempli et signé', mandatory: true, traced: true },
        { label: 'Identité et situation familiale (régime matrimonial, donations)', mandatory: true },
        { label: 'Derniers avis d’imposition', mandatory: true },
        { label: 'Relevés des comptes, contrats et placements', mandatory: true, traced: true },
        { label: 'Titres de propriété et tableaux d’amortissement' },
        { label: 'Relevé de carrière et contrats de prévoyance' },
      ],
    },
    {
      kind: 'reminder',
      subject: 'Relance des pièces manquantes',
      delayDays: 10,
      instructions: '<p>Reprenez la liste avec le client et proposez votre aide pour les pièces qu’il ne retrouve pas.</p>',
    },
    {
      kind: 'task',
      subject: 'Analyse de la situation',
      mandatory: true,
      proposeNext: true,
      delayDays: 15,
      instructions:
        '<p>Établissez le bilan puis confrontez-le aux objectifs. Notez vos hypothèses (rendements, fiscalité, âge de départ) : elles figureront dans le rapport.</p>',
      actions: [
        { label: 'Bilan des actifs et des dettes', mandatory: true, traced: true },
        { label: 'Budget et fiscalité', mandatory: true },
        { label: 'Situation civile et transmission', mandatory: true },
        { label: 'Retraite et prévoyance', mandatory: true },
        { label: 'Profil de risque et connaissances du client à jour', mandatory: true, traced: true },
      ],
    },
    {
      kind: 'task',
      subject: 'Rédaction du rapport',
      mandatory: true,
      proposeNext: true,
      delayDays: 10,
      instructions:
        '<p>Une recommandation par objectif, avec ses avantages, ses risques et son coût. Faites relire le rapport par un confrère avant la restitution.</p>',
      actions: [
        { label: 'Préconisations rédigées et justifiées', mandatory: true, traced: true },
        { label: 'Rapport relu', mandatory: true },
      ],
    },
    {
      kind: 'appointment',
      subject: 'Restitution de l’audit',
      mandatory: true,
      proposeNext: true,
      delayDays: 10,
      instructions:
        '<p>Présentez d’abord les constats, puis les préconisations par ordre de priorité. Laissez au client le temps de choisir.</p>',
    },
    {
      kind: 'email',
      subject: 'Envoi du rapport',
      delayDays: 2,
      instructions: '<p>Joignez le rapport remis en rendez-vous et rappelez les décisions attendues.</p>',
    },
    {
      kind: 'reminder',
      subject: 'Décision du client',
      proposeNext: true,
      delayDays: 15,
      instructions: '<p>Recueillez les questions restées ouvertes et convenez d’une date de décision.</p>',
    },
    {
      kind: 'note',
      subject: 'Conclusion et suites à donner',
      mandatory: true,
      delayDays: 7,
      instructions:
        '<p>Notez les préconisations retenues, celles qui sont écartées et pourquoi, et les affaires à ouvrir. Passez ensuite l’affaire à « Validée » ou « Annulée ».</p>',
    },
  ],
}
