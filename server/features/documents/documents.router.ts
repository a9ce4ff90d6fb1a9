import * as contract from '#contract/documents/documents.contract.ts'
import { routes } from '#platform/http/routes.ts'
import type { FilePlace } from './documents.access.ts'
import { readFile } from './read-file.ts'
import { uploadFile } from './upload-file.ts'

/** `places`: what files hang on, feature by feature. */
export const documentRoutes = (places: readonly FilePlace[]) => routes(contract, { uploadFile, readFile: readFile(places) })
