const action = (label: string, mandatory = true) => ({ label, mandatory, traced: true })

/** What this firm does with its clients, beside the two examples every firm has. */
export const DEMO_TEMPLATES = [
  {
    name: 'Entrée en relation',
    type: 'administrative_follow_up',
    steps: [
      { kind: 'note', subject: 'Premier échange', mandatory: true, proposeNext: true, delayDays: 3 },
      {
        kind: 'task',
        subject: 'Recueil d’informations',
        mandatory: true,
        proposeNext: true,
        delayDays: 14,
        actions: [action('Pièce d’identité'), action('Justificatif de domicile'), action('Avis d’imposition', false)],
      },
      { kind: 'appointment', subject: 'Rendez-vous de découverte', mandatory: false, delayDays: 21 },
      {
        kind: 'task',
        subject: 'Lettre de mission',
        mandatory: true,
        proposeNext: true,
        delayDays: 30,
        actions: [action('Lettre signée')],
      },
      { kind: 'note', subject: 'Bilan de l’entrée en relation', mandatory: true, delayDays: 35 },
    ],
  },
  {
    name: 'Bilan annuel',
    type: 'wealth_audit',
    steps: [
      { kind: 'reminder', subject: 'Prise de rendez-vous', mandatory: true, proposeNext: true, delayDays: 7 },
      {
        kind: 'task',
        subject: 'Préparation du bilan',
        mandatory: true,
        proposeNext: true,
        delayDays: 15,
        actions: [action('Relevés à jour'), action('Synthèse rédigée')],
      },
      { kind: 'appointment', subject: 'Entretien annuel', mandatory: true, delayDays: 30 },
      { kind: 'note', subject: 'Compte rendu', mandatory: true, delayDays: 35 },
    ],
  },
  {
    name: 'Mise à jour du dossier réglementaire',
    type: 'administrative_follow_up',
    steps: [
      {
        kind: 'task',
        subject: 'Contrôle des pièces',
        mandatory: true,
        proposeNext: true,
        delayDays: 10,
        actions: [action('Identité valide'), action('Profil d’investisseur à jour')],
      },
      { kind: 'reminder', subject: 'Relance du client', mandatory: false, delayDays: 20 },
      { kind: 'task', subject: 'Validation', mandatory: true, delayDays: 30, actions: [action('Dossier complet')] },
    ],
  },
] as const
