/** The PIN of a scanned square is found in the address, and nothing else is taken for one. */
import { expect, it } from 'vitest';
import { pinInAddress } from './pin-in-address';

it('finds the PIN however it is grouped', () => {
  expect(pinInAddress('#482915')).toBe('482915');
  expect(pinInAddress('#482%20915')).toBe('482915');
});

it('takes an address without a PIN as one', () => {
  expect(pinInAddress('')).toBeNull();
  expect(pinInAddress('#top')).toBeNull();
  expect(pinInAddress('#12')).toBeNull();
});
