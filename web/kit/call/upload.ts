import type { CallInput, Operation, Out } from '#contract/kernel/operation.ts'
import { requestOf } from './address.ts'
import type { CallOptions } from './call.ts'
import { freshKey, settle, writeHeaders } from './call.ts'
import { unreachable } from './refusal.ts'

export interface UploadOptions extends CallOptions {
  /** Share of the file already sent, 0 to 1. */
  readonly onProgress?: (share: number) => void
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Sends one file beside the input of an operation with `transport: 'upload'`: a JSON part `input`, then the part `file`.
 * XMLHttpRequest because fetch cannot tell how much has been sent.
 */
export function uploadFile<Op extends Operation>(
  operation: Op,
  input: CallInput<Op>,
  file: File,
  options: UploadOptions = {},
): Promise<Out<Op>> {
  const { url, body } = requestOf(operation, { ...input })
  const form = new FormData()
  // As text: a Blob would travel under a file's name and be taken for the file.
  form.append('input', JSON.stringify(body ?? {}))
  form.append('file', file, file.name)

  const request = new XMLHttpRequest()
  request.open(operation.method, url)
  for (const [name, value] of Object.entries(writeHeaders(options.idempotencyKey ?? freshKey())))
    request.setRequestHeader(name, value)
  request.upload.onprogress = ({ loaded, total }) => options.onProgress?.(total ? loaded / total : 0)

  return new Promise((resolve, reject) => {
    options.signal?.addEventListener('abort', () => request.abort(), { once: true })
    request.onabort = () => reject(options.signal?.reason)
    request.onerror = () => reject(unreachable())
    request.onload = () => {
      try {
        resolve(settle(operation, request.status, parse(request.responseText)))
      } catch (error) {
        reject(error)
      }
    }
    request.send(form)
  })
}
