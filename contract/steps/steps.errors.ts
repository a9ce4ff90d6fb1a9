/** Refusals of this feature, as users read them: what happened, what was kept, what to do. */
export const stepErrors = {
  'step.mandatory_before':
    'L’étape « {{step}} » vient après l’étape obligatoire « {{missing}} », qui n’est pas encore validée. Rien n’a été changé ; validez d’abord « {{missing}} ».',
  'step.run_over':
    'Le suivi est terminé pour ce contact : l’étape « {{step}} » ne peut plus y être commencée. Rien n’a été changé ; rouvrez-le d’abord, ou ajoutez un évènement hors étape.',
  'step.action_unticked':
    'La tâche « {{step}} » ne peut pas passer à « Terminée » : l’action obligatoire « {{action}} » n’est pas cochée. Rien n’a été changé ; cochez-la, puis terminez la tâche.',
  'step.action_of_done_task':
    'L’action obligatoire « {{action}} » ne peut pas être décochée : la tâche est « Terminée ». Rien n’a été changé ; repassez d’abord la tâche à « En cours ».',
  'step.status_unavailable': 'Le statut « {{status}} » ne s’applique pas à ce genre d’évènement ({{kind}}). Rien n’a été changé.',
  'step.not_an_email': 'Seul un e-mail peut être envoyé, et une seule fois. Rien n’a été envoyé ni changé.',
  'step.later_begun':
    'L’étape obligatoire « {{step}} » doit rester validée : l’étape « {{later}} », qui vient après, est déjà commencée. Rien n’a été changé ; annulez ou supprimez d’abord « {{later}} ».',
  'step.needed_by_closure':
    'L’étape obligatoire « {{step}} » doit rester validée dans l’état actuel du suivi. Rien n’a été changé ; revenez d’abord à un état antérieur ou rouvrez le suivi.',
  'step.actions_only_on_tasks':
    'Seule une tâche peut avoir des actions, or l’étape « {{step}} » n’en est pas une ({{kind}}). Rien n’a été enregistré ; retirez les actions ou choisissez une tâche.',
  'step.action_order':
    'Les actions de l’étape « {{step}} » gardent leur ordre de création. Rien n’a été enregistré ; une nouvelle action se place à la fin.',
  'step.begun':
    'L’étape « {{step}} » ne peut plus être modifiée : elle est commencée dans {{deals}}. Rien n’a été changé ; dupliquez le modèle pour la modifier.',
  'step.held':
    'L’étape « {{step}} » ne peut pas être supprimée : elle est commencée ou attendue dans {{deals}}. Rien n’a été changé ; dupliquez le modèle pour vous en passer.',
  'step.mandatory_behind':
    'L’étape « {{step}} » ne peut pas devenir obligatoire : l’étape « {{later}} », qui vient après, est déjà commencée dans {{deals}}. Rien n’a été changé ; dupliquez le modèle pour la rendre obligatoire.',
  'step.before_begun':
    'Les étapes ne peuvent être ajoutées ou déplacées qu’après « {{step}} », déjà commencée dans {{deals}}. Rien n’a été changé ; dupliquez le modèle pour changer ce qui précède.',
  'step.order_stale': 'La liste des étapes a changé entre-temps. L’ordre n’a pas été modifié ; rechargez la page et recommencez.',
} as const
