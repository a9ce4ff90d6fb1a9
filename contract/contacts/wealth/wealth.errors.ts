/** Refusals about what contacts own, owe and aim at. */
export const wealthErrors = {
  'wealth.share_unreadable':
    '« {{value}} » n’est pas une part. Écrivez un pourcentage (50 ou 33,5 %) ou une fraction (1/3), au plus le tout. Rien n’a été enregistré.',
  'wealth.shares_incomplete':
    'Les parts ne font pas le tout : pleine propriété et usufruit font {{use}} %, pleine propriété et nue-propriété {{bare}} %. Rien n’a été enregistré ; chaque total doit faire 100 %.',
  'wealth.debt_shares_incomplete': 'Les parts de la dette font {{total}} %. Rien n’a été enregistré ; elles doivent faire 100 %.',
  'wealth.not_an_owner':
    '{{name}} ne serait plus parmi les titulaires. Rien n’a été enregistré ; gardez-lui une part, ou supprimez cette ligne de son dossier.',
  'wealth.value_missing': 'Aucune valeur n’est connue. Rien n’a été enregistré ; donnez au moins une valeur et sa date.',
  'wealth.value_twice': 'Deux valeurs portent la date du {{day}}. Rien n’a été enregistré ; gardez-en une.',
  'wealth.day_future': 'La date du {{day}} est dans l’avenir. Rien n’a été enregistré ; vérifiez l’année.',
  'wealth.loan_dates_reversed': 'Le prêt finirait avant d’avoir commencé. Rien n’a été enregistré ; corrigez les deux dates.',
  'wealth.outstanding_undated':
    'Le capital restant dû et sa date vont ensemble. Rien n’a été enregistré ; donnez les deux, ou aucun.',
  'wealth.outstanding_above_initial':
    'Le capital restant dû dépasse le capital emprunté. Rien n’a été enregistré ; vérifiez les deux montants.',
  'wealth.reason_missing':
    'Le profil retenu n’est pas celui que donnent la tolérance et la capacité ({{level}}). Rien n’a été enregistré ; écrivez pourquoi.',
} as const
