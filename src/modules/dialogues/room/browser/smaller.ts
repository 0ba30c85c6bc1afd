/** Pixels along the longer side: more than is kept of a photo. */
const longest = 2400
/** What can be read where it is sent to. */
const known = ['image/jpeg', 'image/png', 'image/webp']

/**
 * A photo that is too large to be sent, or of a kind that cannot be read there (HEIC, of an iPhone), drawn anew and smaller by the browser,
 * where it can read it itself.
 * @param most bytes
 * @returns undefined: it may be sent as it is, or the browser cannot read it either
 */
export async function smaller(photo: File, most: number): Promise<File | undefined> {
  if (photo.size === 0 || (photo.size <= most && known.includes(photo.type))) return undefined
  try {
    const bitmap = await createImageBitmap(photo, { imageOrientation: 'from-image' })
    const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(bitmap.width * scale)
    canvas.height = Math.round(bitmap.height * scale)
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
    bitmap.close()
    const drawn = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.9))
    return drawn ? new File([drawn], 'photo.jpg', { type: 'image/jpeg' }) : undefined
  } catch {
    return undefined
  }
}
