/** The few icons of the page, drawn as Lucide draws them. */

const paths = {
  wifi: 'M12 20h.01M2 8.82a15 15 0 0 1 20 0M5 12.859a10 10 0 0 1 14 0M8.5 16.429a5 5 0 0 1 7 0',
  wifiOff:
    'M12 20h.01M8.5 16.429a5 5 0 0 1 7 0M5 12.859a10 10 0 0 1 5.17-2.69M19 12.859a10 10 0 0 0-2.007-1.523M2 8.82a15 15 0 0 1 4.177-2.643M22 8.82a15 15 0 0 0-11.288-3.764M2 2l20 20',
  check: 'M20 6 9 17l-5-5',
  up: 'm5 12 7-7 7 7M12 19V5',
  down: 'M12 5v14M19 12l-7 7-7-7',
} as const;

export type IconName = keyof typeof paths;

interface Props {
  of: IconName;
  size?: number;
  stroke?: number;
}

export const Icon = ({ of, size = 18, stroke = 1.75 }: Props) => (
  <svg class="ph-icon" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" focusable="false">
    <path
      d={paths[of]}
      fill="none"
      stroke="currentColor"
      stroke-width={stroke}
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);
