/** Bytes in a name at most: with an ending and a number it stays far below the 255 (143 where encrypted) of file systems. */
const longest = 100

/** What Windows keeps for devices, whatever ending follows. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i

/**
 * A name made safe for files on every system and for addresses: letters, digits, hyphens, underscores and dots, none
 * of which stands at an end, cut to 100 bytes; `prn` becomes `prn-file`. '' when nothing is left of it.
 */
export const fileStem = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._]+/g, '-')
    .replace(/^[-.]+/, '')
    .slice(0, longest)
    .replace(/[-.]+$/, '')
    .replace(device, '$&-file')

/** The name itself, or with the first free number: Windows and macOS take names that differ in case for one. */
export function unlike(taken: Set<string>, stem: string): string {
  let free = stem
  for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${stem}-${n}`
  taken.add(free.toLowerCase())
  return free
}

/**
 * The folder of a preset: its name made safe for paths and addresses on every system.
 * `NEMA 23 → IEC 71` becomes `nema-23-iec-71`. Throws when nothing is left of the name.
 */
export function presetFolder(name: string): string {
  const folder = fileStem(name.replaceAll('_', ' ')).toLowerCase()
  if (!folder) throw new Error(`preset "${name}": use at least one letter or digit in its name`)
  return folder
}

/** Path of a preset's folder below the site's root, without a slash at the end. */
export const presetPath = (slug: string, preset: string): string => `files/${slug}/${presetFolder(preset)}`

/** Whether a name can be a file name on every system and a part of an address as it stands: `base-plate`. */
export const isSafeName = (name: string): boolean =>
  name === fileStem(name) && /^[a-z0-9]+([.-][a-z0-9]+)*$/.test(name)
