import type { ErrorCode } from '#contract/kernel/errors.ts'
import { administrationErrorsEn } from './administration-errors.en.ts'
import { contactErrorsEn } from './contact-errors.en.ts'

/** Refusals in English; the French sentence of the server stands in for one that is missing. */
export const errorsEn: Partial<Record<ErrorCode, string>> = {
  ...administrationErrorsEn,
  ...contactErrorsEn,
  not_found: 'This item does not exist or is not open to you. Nothing was changed.',
  forbidden:
    'You can see this item but your profile does not allow this action ({{right}}). Nothing was changed; your administrator can grant it.',
  invalid_input: 'Some of the information does not suit. Nothing was saved; correct the fields marked below.',
  signed_out: 'Your session is over. Sign in again: what you typed is kept on this page.',
  csrf: 'This request does not come from a Sillage page that you opened. Nothing was changed; reload the page.',
  too_many_requests: 'Too many requests in a short time. Nothing was changed; try again in {{seconds}} seconds.',
  stale_version: '{{who}} saved this item in the meantime. Nothing you typed is lost: compare, then save again.',
  idempotency_conflict: 'This request key has already served another request. Nothing was changed.',
  too_large: 'The file is larger than allowed ({{limit}}). It was not kept.',
  unavailable: 'The service is not available for now. Nothing was changed; try again in a moment.',
  already_answered:
    'This request was already made, and its answer is shown only once. Nothing was done again; start again on a reloaded page.',
  'organisation.already_installed':
    'This installation already holds a firm. Nothing was created: sign in, or ask its administrator.',
  'organisation.demo_running': 'The demonstration firm is being prepared. Nothing else was created: wait until it is ready.',
  'users.bad_credentials':
    'The login and the password do not go together. Check them (capitals included), or ask for a new password.',
  'users.inactive': 'Your account is no longer active: you cannot sign in. Your administrator can reopen it.',
  'users.profile_invalid':
    'Your profile “{{profile}}” is no longer valid: you cannot sign in. Your administrator can give you another.',
  'users.link_over':
    'This link is no longer valid: it is incomplete or too old. Nothing was changed; ask for a new one from the sign-in page.',
  'users.link_used':
    'This link has already served, or a newer one replaced it. Nothing was changed; sign in, or ask for a new one from the sign-in page.',
  'users.step_over': 'This step took too long or has already served. Nothing was changed; start again from the beginning.',
  'users.wrong_code':
    'This code is not the right one. Check that the clock of your telephone is right, then type the code it shows now.',
  'users.code_reused': 'This code has already served. Wait until your application shows another, or take another recovery code.',
  'users.passkey_unknown': 'This passkey is not known here: it may have been removed. Sign in with your password.',
  'users.passkey_refused': 'This passkey could not be verified. Try again, or sign in with your password.',
  'users.passkeys_not_here':
    'Passkeys do not work at this address. Open Sillage by its usual address, or ask your administrator.',
  'users.single_sign_on': 'Here one signs in with {{label}}: Sillage keeps neither password nor second factor. Set them there.',
  'users.provider_failed':
    'The identity provider did not answer as it should. Nobody is signed in; try again in a moment, or tell your administrator.',
  'users.provider_refused':
    'The identity provider refused to sign you in. Nobody is signed in; start again, or tell your administrator.',
  'users.provider_email':
    'The identity provider gave no verified e-mail address: Sillage cannot know who you are. Tell your administrator.',
  'users.provider_unknown':
    'No account of Sillage has the address {{email}}. Nothing was created; ask your administrator to add you, or sign in there with another account.',
  'users.password_guessable': 'This password is too easy to guess. Nothing was changed: choose for example four unrelated words.',
  'users.wrong_password': 'This is not the present password. Nothing was changed.',
  internal: 'Something unexpected happened. Nothing was changed. Reference to give: {{reference}}.',
}
