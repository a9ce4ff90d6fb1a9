import { mkdtemp, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { readImage } from './read-image.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'images-'))
})

async function anUpload(name: string, bytes: Buffer | string) {
  const path = join(folder, name)
  await writeFile(path, bytes)
  return { path, size: (await stat(path)).size }
}

const aPicture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 40, g: 90, b: 160 } } })

describe('a picture that comes in', () => {
  test('ORG-20 an SVG is refused whatever its name says: it may hold a program', async () => {
    const svg = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    await expect(readImage(await anUpload('photo.png', svg))).rejects.toMatchObject({ code: 'image.svg' })
  })

  test('ORG-20 what is no picture, and a picture cut short, are refused', async () => {
    await expect(readImage(await anUpload('a.jpg', '%PDF-1.7 …'))).rejects.toMatchObject({ code: 'image.not_an_image' })
    await expect(readImage(await anUpload('b.jpg', ''))).rejects.toMatchObject({ code: 'image.not_an_image' })
    await expect(readImage(await anUpload('c.png', '\x89PNG'))).rejects.toMatchObject({ code: 'image.not_an_image' })
    const whole = await aPicture(400, 400).jpeg().toBuffer()
    const cut = readImage(await anUpload('d.jpg', whole.subarray(0, whole.length / 2))).then((image) => image.square(64))
    await expect(cut).rejects.toMatchObject({ code: 'image.not_an_image' })
  })

  test('ORG-20 50 MB are refused unread, as is a small file that holds an immense image', async () => {
    const heavy = { path: join(folder, 'never-opened'), size: 50_000_000 }
    await expect(readImage(heavy)).rejects.toMatchObject({ code: 'image.too_heavy', values: { limit: 10 } })
    const immense = await anUpload('immense.png', await aPicture(8_000, 7_000).png().toBuffer())
    expect(immense.size).toBeLessThan(1_000_000)
    await expect(readImage(immense)).rejects.toMatchObject({ code: 'image.too_large', values: { limit: 50 } })
  })

  test('ORG-20 it comes out square, upright and without what the camera wrote', async () => {
    const taken = await aPicture(600, 300)
      .withExif({ IFD0: { Copyright: 'secret' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const image = await readImage(await anUpload('taken.jpg', taken))
    const square = await sharp(await image.square(128)).metadata()
    expect(square).toMatchObject({ format: 'webp', width: 128, height: 128 })
    expect(square.exif).toBeUndefined()
    // Turned a quarter by its orientation: higher than wide.
    expect(await sharp(await image.within(200, 200)).metadata()).toMatchObject({ format: 'png', width: 100, height: 200 })
    expect(await sharp(await image.within(2_000, 2_000)).metadata()).toMatchObject({ width: 300, height: 600 })
  })
})
