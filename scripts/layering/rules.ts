/** What the files of a room may import beside the files of their own room. */
export interface Rule {
  /** Folder from the project's root. */
  room: string
  /** Other rooms; `src` stands for all rooms below it. */
  rooms: readonly string[]
  /** Packages; `*` stands for any. */
  packages: readonly string[]
  /** Whether Node's own modules may be used. */
  node?: boolean
}

/** The table of imports: a new room or package starts here. */
export const rules: readonly Rule[] = [
  { room: 'designs', rooms: ['src/jscad', 'src/design', 'src/hardware', 'src/engineering'], packages: [] },
  { room: 'src/jscad', rooms: [], packages: ['@jscad/modeling', '@noble/hashes'] },
  { room: 'src/engineering', rooms: [], packages: [] },
  { room: 'src/design', rooms: ['src/jscad', 'src/engineering'], packages: ['zod', 'fastest-levenshtein'] },
  { room: 'src/hardware', rooms: ['src/jscad', 'src/design'], packages: [] },
  {
    room: 'src/kernel',
    rooms: ['src/jscad'],
    packages: ['manifold-3d', 'replicad', 'replicad-opencascadejs', 'robust-predicates'],
  },
  {
    room: 'src/formats',
    rooms: ['src/jscad', 'src/design', 'src/kernel'],
    packages: ['fflate', 'papaparse'],
  },
  {
    room: 'src/build',
    rooms: ['src/jscad', 'src/design', 'src/kernel', 'src/formats'],
    packages: ['gray-matter', '@noble/hashes'],
  },
  { room: 'scripts', rooms: ['src', 'designs'], packages: ['*'], node: true },
  { room: 'docs-site', rooms: ['src', 'designs'], packages: ['*'], node: true },
]

/** The subpath imports of package.json: the door of each room. */
export const doors: Readonly<Record<string, string>> = {
  '#jscad': 'src/jscad',
  '#design': 'src/design',
  '#hardware': 'src/hardware',
  '#engineering': 'src/engineering',
}
