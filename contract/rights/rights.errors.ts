/** Refusals of this feature, as users read them: what happened, what was kept, what to do. */
export const rightErrors = {
  'rights.administrator_fixed':
    'Le profil « {{profile}} » a tous les droits, toujours : il ne se modifie, ne s’invalide et ne se supprime pas. Rien n’a été changé ; dupliquez-le pour partir de ses droits.',
  'rights.own_profile':
    'Personne ne change ses propres droits, ni le profil qu’il a. Rien n’a été changé ; demandez-le à un autre administrateur.',
  'rights.profile_used':
    'Le profil « {{profile}} » est celui de {{who}}. Rien n’a été supprimé ; donnez-lui d’abord un autre profil.',
  'rights.profile_used_by_many':
    'Le profil « {{profile}} » est celui de {{count}} utilisateurs : {{who}}. Rien n’a été supprimé ; donnez-leur d’abord un autre profil.',
  'rights.label_taken': 'Un profil s’appelle déjà « {{label}} ». Rien n’a été enregistré ; choisissez un autre libellé.',
  'rights.beyond_own':
    'On ne donne que les droits que l’on a, et il vous en manque : {{rights}}. Rien n’a été changé ; un administrateur peut le faire.',
  'rights.account_beyond_own':
    '{{user}} a des droits ou un périmètre qui dépassent les vôtres : vous ne pouvez pas administrer son compte. Rien n’a été changé ; un administrateur peut le faire.',
  'rights.branch_beyond_own':
    'La branche de {{user}} dépasse votre périmètre : la déplacer donnerait à d’autres un accès que vous n’avez pas. Rien n’a été changé ; un administrateur peut le faire.',
  'rights.custom_not_shared':
    'Le profil « {{profile}} » est personnalisé : il n’appartient qu’à une personne et ne se donne à aucune autre. Rien n’a été changé ; choisissez un profil partagé.',
  'rights.already_custom': 'Les droits de {{user}} sont déjà personnalisés. Rien n’a été changé ; modifiez son profil.',
  'rights.not_custom': 'Les droits de {{user}} ne sont pas personnalisés. Rien n’a été changé.',
  'rights.seeing_needs_every_right':
    '« Voir en tant que » montre tout ce que voit quelqu’un d’autre : il faut avoir soi-même tous les droits. Rien n’a été changé.',
  'rights.seeing_needs_session':
    'Un jeton d’accès ne voit que pour son propriétaire. Rien n’a été changé ; connectez-vous sur la page pour voir en tant que quelqu’un d’autre.',
  'rights.seeing_oneself': 'C’est vous, ou votre propre profil : il n’y a rien d’autre à voir. Rien n’a été changé.',
  'rights.seeing_not_in':
    '{{who}} ne peut pas se connecter en ce moment (inactif, ou profil non valide) et ne voit donc rien. Rien n’a été changé.',
  'rights.seeing_reads_only':
    'Vous voyez en tant que quelqu’un d’autre : tout se lit, rien ne se change. Rien n’a été enregistré ; choisissez « Quitter » dans le bandeau pour agir en votre nom.',
} as const
