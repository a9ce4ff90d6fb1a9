import * as contract from '#contract/mail/mail.contract.ts'
import { routes } from '#platform/http/routes.ts'
import { listMails } from './list-mails.query.ts'
import { readMail } from './read-mail.query.ts'

export const mailRoutes = routes(contract, { listMails, readMail })
