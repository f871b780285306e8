/** Line drawings on a grid of 20, each as one path. */
const paths = {
  views: 'M10 2.5 16.5 6v8L10 17.5 3.5 14V6ZM3.5 6 10 9.5 16.5 6M10 9.5v8',
  fit: 'M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4M7.5 7.5h5v5h-5Z',
  zoomIn: 'M10 4.5v11M4.5 10h11',
  zoomOut: 'M4.5 10h11',
  section: 'M3 4h14v12H3ZM10 2v16M10 8.5 14.5 4M10 13l7-7M11.5 16l5.5-5.5M15.5 16l1.5-1.5',
  measure: 'M3 4v12M17 4v12M4 10h12M7 7.5 4 10l3 2.5M13 7.5l3 2.5-3 2.5',
  explode:
    'M4.5 6 10 3.5 15.5 6 10 8.500ZM4.5 14 10 11.500l5.5 2.500L10 16.500ZM10 8.500v3M10 16.500V19M10 1v2.5',
  parts: 'M3 5h3v3H3ZM9 6.5h8M3 12h3v3H3ZM9 13.5h8',
  display: 'M3 5.500h8M15 5.500h2M13 3.500v4M3 10h2M9 10h8M7 8v4M3 14.500h7M14 14.500h3M12 12.500v4',
  dimensions: 'M3 3h9v8H3ZM3 13.500v4M12 13.500v4M3 15.500h9M14.5 3h3.500M14.5 11H18M16.3 3v8',
  picture: 'M3 6.500h3.500L8 4.500h4l1.5 2H17v9H3ZM10 8.200a2.7 2.7 0 1 0 .01 0Z',
  fullScreen: 'M12 3h5v5M17 3l-5.5 5.500M8 17H3v-5M3 17l5.5-5.5',
  fullScreenEnd: 'M17 8.500h-5.500V3M11.5 8.5 17 3M3 11.500h5.500V17M8.5 11.5 3 17',
  help: 'M7 7.300a3 3 0 1 1 4.4 2.700c-1 .5-1.4 1-1.4 2.300M10 15.300v.6',
  more: 'M4.5 10h.6M9.7 10h.6M14.900 10h.6',
  eye: 'M2 10c2-3.5 4.800-5 8-5s6 1.5 8 5c-2 3.5-4.800 5-8 5s-6-1.5-8-5ZM10 7.700a2.3 2.3 0 1 0 .01 0Z',
  hidden: 'M3 8c1.5 3 4 4.5 7 4.500s5.5-1.5 7-4.500M4.5 13l1.2-2M10 12.700V15M15.5 13l-1.2-2',
  isolate: 'M10 7a3 3 0 1 0 .01 0ZM10 2v3M10 15v3M2 10h3M15 10h3',
  flip: 'M3 7h12l-3-3M17 13H5l3 3',
  back: 'M12.5 4 6.5 10l6 6',
  on: 'M7.5 4l6 6-6 6',
  first: 'M14.5 4l-6 6 6 6M5 4v12',
  close: 'M5 5l10 10M15 5 5 15',
} as const

export type IconName = keyof typeof paths

/** A small drawing beside or instead of a word; it says nothing to a screen reader. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class="tool-icon"
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  )
}
