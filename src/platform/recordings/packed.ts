const [DIRECTORY_END, ENTRY] = [0x06054b50, 0x02014b50]

/** What a zip says is packed in it, in its order; nothing where it is none. */
export function namesPacked(file: Buffer): string[] {
  const end = file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0 || end + 22 > file.length || file.readUInt32LE(end) !== DIRECTORY_END) return []
  const names: string[] = []
  for (let at = file.readUInt32LE(end + 16); at + 46 <= end && file.readUInt32LE(at) === ENTRY; ) {
    const [name, extra, note] = [28, 30, 32].map((where) => file.readUInt16LE(at + where)) as [
      number,
      number,
      number,
    ]
    names.push(file.toString('utf8', at + 46, at + 46 + name))
    at += 46 + name + extra + note
  }
  return names
}
