const longestSide = 2000
const quality = 0.85

/**
 * A photo as it is kept: no more points than a reader needs, and nothing of what the camera wrote into it,
 * such as the place. Any other file stays as it is.
 */
export async function shrunkPicture(file: File): Promise<File> {
  if (!file.type.startsWith('image/')) return file
  const picture = await createImageBitmap(file).catch(() => null)
  if (!picture) return file
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height))
  const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)]
  const canvas = new OffscreenCanvas(width, height)
  const pen = canvas.getContext('2d')
  if (!pen) return file
  pen.fillStyle = 'white'
  pen.fillRect(0, 0, width, height)
  pen.drawImage(picture, 0, 0, width, height)
  const type = 'image/jpeg'
  const name = `${file.name.replace(/\.[^.]+$/, '')}.jpg`
  return new File([await canvas.convertToBlob({ type, quality })], name, { type })
}
