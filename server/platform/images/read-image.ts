import { open } from 'node:fs/promises'
import sharp from 'sharp'
import type { Sharp } from 'sharp'
import { AppError } from '../errors/app-error.ts'
import type { Upload } from '../files/file-store.ts'

interface ImageLimits {
  /** Megabytes of the file, a million bytes each. */
  readonly megabytes?: number
  /** Millions of points, once opened: a small file may hold an immense image. */
  readonly megapixels?: number
}

/** A picture that came in: opened, turned the way it was taken, and never given out as it came (no EXIF, no place). */
export interface SafeImage {
  /** WebP, cut around what draws the eye. @param side in points */
  square(side: number): Promise<Buffer>
  /** PNG no larger than this box, never enlarged; what is transparent stays so. */
  within(width: number, height: number): Promise<Buffer>
}

/**
 * Reads what came in as a picture (JPEG, PNG, WebP or GIF, by its first bytes whatever its name says). Nothing of the file
 * is kept but the points.
 * Refused: `image.too_heavy`, `image.svg` (a drawing may hold a program), `image.not_an_image`, `image.too_large`.
 */
export async function readImage(
  upload: Pick<Upload, 'path' | 'size'>,
  { megabytes = 10, megapixels = 50 }: ImageLimits = {},
): Promise<SafeImage> {
  if (upload.size > megabytes * 1_000_000) throw new AppError('image.too_heavy', { limit: megabytes })
  refuseUnknown(await firstBytes(upload.path))
  const opened = () => sharp(upload.path, { limitInputPixels: megapixels * 1_000_000, failOn: 'error' }).rotate()
  const { width, height } = await sharp(upload.path, { limitInputPixels: false })
    .metadata()
    .catch(() => refuse('image.not_an_image'))
  if (width * height > megapixels * 1_000_000) throw new AppError('image.too_large', { limit: megapixels })
  const written = (image: Sharp) => image.toBuffer().catch(() => refuse('image.not_an_image'))
  return {
    square: (side) => written(opened().resize(side, side, { fit: 'cover', position: 'attention' }).webp({ quality: 82 })),
    within: (w, h) => written(opened().resize(w, h, { fit: 'inside', withoutEnlargement: true }).png()),
  }
}

function refuse(code: 'image.not_an_image'): never {
  throw new AppError(code)
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1_024), 0, 1_024, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

function refuseUnknown(bytes: Buffer): void {
  const head = bytes.toString('latin1')
  const known =
    head.startsWith('\xff\xd8\xff') ||
    head.startsWith('\x89PNG\r\n\x1a\n') ||
    head.startsWith('GIF8') ||
    (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP')
  if (known) return
  throw new AppError(/<svg|<!doctype svg|<\?xml/i.test(head) ? 'image.svg' : 'image.not_an_image')
}
