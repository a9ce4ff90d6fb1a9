import type { ErrorCode } from '#contract/kernel/errors.ts'

/** Refusals about users, rights, the firm and departures, in English. */
export const administrationErrorsEn = {
  'users.login_taken': 'The login “{{login}}” is already taken. Nothing was saved: choose another.',
  'users.login_missing': 'An active user needs a login to sign in. Nothing was saved: type one, or make the account inactive.',
  'users.status_taken': 'The status “{{name}}” already exists. Nothing was saved: choose another name.',
  'users.status_used': '{{who}} still have the status “{{name}}”. Nothing was deleted; give them another status first.',
  'users.token_day_past': 'This day is past: the token would never serve. Nothing was created; choose a day to come.',
  'users.profile_not_valid':
    'The profile “{{profile}}” is not valid and cannot be given to anybody. Nothing was saved; choose another.',
  'users.manager_inactive':
    '{{manager}} is no longer active and cannot manage anybody. Nothing was changed; choose somebody else.',
  'users.cycle':
    '{{manager}} is in the branch of {{user}}: each would manage the other. Nothing was changed; detach {{manager}} first.',
  'users.last_administrator':
    '{{user}} is the last active administrator: there must always be one. Nothing was changed; name another administrator first.',
  'users.delete_oneself': 'Nobody deletes themselves. Nothing was changed; ask another administrator.',
  'users.inactive_has_no_link': '{{user}} is not active and could not sign in. Nothing was sent; make the account active first.',
  'users.two_factor_is_off': 'Your account has no second factor. Nothing was changed.',
  'users.nothing_to_reset': '{{user}} has neither second factor nor passkey. Nothing was changed.',
  'users.own_second_factor':
    'This is your own second factor. Nothing was changed; turn it off in “My card”, where your password is asked for.',
  'users.no_single_sign_on': 'This installation has no identity provider. Sign in with your password.',
  'users.provider_other':
    'The Sillage account of {{email}} is bound to another {{label}} account: this address has probably changed hands. Nobody is signed in; your administrator can unbind it on the user’s page.',
  'users.provider_not_bound':
    '{{user}} is bound to no account of the identity provider. Nothing was changed; the next sign-in will bind it.',
  'users.own_provider_account':
    'This is your own account, by which you are signed in. Nothing was changed; ask another administrator.',
  'rights.administrator_fixed':
    'The profile “{{profile}}” always has every right: it cannot be changed, made invalid or deleted. Nothing was changed; duplicate it to start from its rights.',
  'rights.own_profile':
    'Nobody changes their own rights, nor the profile they have. Nothing was changed; ask another administrator.',
  'rights.profile_used': 'The profile “{{profile}}” is that of {{who}}. Nothing was deleted; give them another profile first.',
  'rights.profile_used_by_many':
    '{{count}} users have the profile “{{profile}}”: {{who}}. Nothing was deleted; give them another profile first.',
  'rights.label_taken': 'A profile is already called “{{label}}”. Nothing was saved; choose another label.',
  'rights.beyond_own':
    'One gives only the rights one has, and you lack: {{rights}}. Nothing was changed; an administrator can do it.',
  'rights.account_beyond_own':
    '{{user}} has rights or a reach beyond yours: you cannot administer this account. Nothing was changed; an administrator can do it.',
  'rights.branch_beyond_own':
    'The branch of {{user}} goes beyond your reach: moving it would give others an access that you lack. Nothing was changed; an administrator can do it.',
  'rights.custom_not_shared':
    'The profile “{{profile}}” is custom: it belongs to one person and is given to nobody else. Nothing was changed; choose a shared profile.',
  'rights.already_custom': 'The rights of {{user}} are already custom. Nothing was changed; edit their profile.',
  'rights.not_custom': 'The rights of {{user}} are not custom. Nothing was changed.',
  'rights.seeing_needs_every_right':
    '“See as” shows all that somebody else sees: one must have every right. Nothing was changed.',
  'rights.seeing_needs_session':
    'An access token sees for its owner only. Nothing was changed; sign in on the page to see as somebody else.',
  'rights.seeing_oneself': 'This is you, or your own profile: there is nothing else to see. Nothing was changed.',
  'rights.seeing_not_in':
    '{{who}} cannot sign in for now (inactive, or a profile that is not valid) and so sees nothing. Nothing was changed.',
  'rights.seeing_reads_only':
    'You see as somebody else: all can be read, nothing changed. Nothing was saved; choose “Leave” in the banner to act in your own name.',
  'organisation.vat_invalid': '“{{value}}” is not a French VAT number: FR, a two-digit key, then the SIREN.',
  'organisation.vat_of_another_siren': 'The VAT number {{vat}} is not that of the SIREN {{siren}}.',
  'organisation.orias_invalid': '“{{value}}” is not an ORIAS number: eight digits, like 07 001 234.',
  'organisation.website_invalid': '“{{value}}” is not the address of a site, like www.cabinet.fr.',
  'organisation.unit_name_taken': 'A business unit is already called “{{name}}”. Nothing was saved; choose another name.',
  'organisation.unit_used': '{{who}} belongs to “{{unit}}”. Nothing was deleted; give them another unit first.',
  'organisation.unit_used_by_many':
    '{{count}} users belong to “{{unit}}”: {{who}}. Nothing was deleted; give them another unit first.',
  'departure.contacts_left': '{{user}} is still the main adviser of contacts. Nothing was deleted; choose who takes them over.',
  'departure.deals_left': '{{user}} is still in charge of deals under way. Nothing was deleted; choose who takes them over.',
  'departure.events_left':
    '{{user}} is still in charge of appointments or tasks to do. Nothing was deleted; choose who takes them over.',
  'departure.successor_inactive': '{{name}} is not active and can receive nothing. Nothing was deleted; choose somebody else.',
  'departure.successor_leaves':
    'What this departure leaves cannot be handed to {{name}}. Nothing was deleted; choose somebody else.',
} satisfies Partial<Record<ErrorCode, string>>
