const end = 0x06054b50
const endLength = 22
/** The first of January 1980, at midnight: the earliest that a zip can say. */
const earliest = 0x0021_0000

/**
 * The same zip without the moment at which it was made, so that the same list is the same bytes, and who keeps two of them
 * does not tell when. For zips without a comment, as our own are.
 */
export function withoutMoment(zip: Buffer): Buffer {
  const last = zip.length - endLength
  if (last < 0 || zip.readUInt32LE(last) !== end) return zip
  const same = Buffer.from(zip)
  let at = zip.readUInt32LE(last + 16)
  for (let left = zip.readUInt16LE(last + 10); left > 0; left -= 1) {
    same.writeUInt32LE(earliest, at + 12)
    same.writeUInt32LE(earliest, zip.readUInt32LE(at + 42) + 10)
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return same
}
