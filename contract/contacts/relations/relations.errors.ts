/** Refusals about relations and households. */
export const relationErrors = {
  'relation.to_oneself': 'Un contact n’est pas en relation avec lui-même. Rien n’a été ajouté ; choisissez une autre personne.',
  'relation.kind_impossible':
    '« {{relation}} » ne convient pas : {{name}} n’est pas de la bonne nature (personne physique ou morale). Rien n’a été enregistré ; choisissez une autre relation.',
  'relation.exists': '{{name}} est déjà « {{relation}} ». Rien n’a été ajouté ; modifiez la relation qui existe.',
  'relation.own_ancestor':
    '{{child}} ne peut pas être l’enfant de {{parent}} : une personne ne descend pas d’elle-même. Rien n’a été enregistré ; vérifiez le sens de la relation.',
  'relation.dates_reversed': 'La relation finirait avant d’avoir commencé. Rien n’a été enregistré ; corrigez les deux dates.',
  'relation.type_taken': 'Le type de relation « {{name}} » existe déjà. Rien n’a été ajouté.',
  'relation.type_used':
    'Des relations sont encore du type « {{name}} ». Rien n’a été supprimé ; changez-les d’abord dans les dossiers.',
  'household.with_oneself': 'Un foyer compte au moins deux personnes. Rien n’a été changé ; choisissez une autre personne.',
} as const
