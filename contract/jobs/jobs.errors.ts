/** Refusals of this feature, as users read them: what happened, what was kept, what to do. */
export const jobErrors = {
  'job.over': 'Ce traitement est déjà terminé ({{state}}) : il ne peut plus être arrêté. Rien n’a été changé.',
  'job.not_cancellable': 'Ce traitement ({{kind}}) ne peut pas être arrêté en cours de route. Attendez qu’il se termine.',
  'job.failed':
    'Le traitement s’est arrêté sur une erreur inattendue. Ce qui était fait est conservé ; relancez-le, et si l’erreur se répète, communiquez cette référence : {{reference}}.',
  'job.lost':
    'Le programme s’est arrêté plusieurs fois pendant ce traitement, qui n’ira pas plus loin. Ce qui était fait est conservé ; relancez-le pour faire le reste.',
} as const
