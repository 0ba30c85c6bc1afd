/** Where a file that a text leads to is had. Its name says what it is; the file is known by its id. */
export const linkedAt = (id: string, name: string): string =>
  `/stories/files/${id}/${encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`

/** What a file is called at the end of an address. */
export function nameIn(pathname: string): string {
  const last = pathname.slice(pathname.lastIndexOf('/') + 1)
  try {
    return tidy(decodeURIComponent(last)) || 'file'
  } catch {
    return 'file'
  }
}

const tidy = (name: string) => name.replace(/[\p{C}/\\]/gu, '').slice(-150)
