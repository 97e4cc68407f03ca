/** The mark that a page sets in the frame that paints the first codes. */
export const firstPaintMark = 'codes-painted';

/** A script for a page: marks the frame that paints the first codes. */
export const markFirstPaint = `<script>
const look = () => {
  if ([...CSS.highlights.keys()].some((name) => name.startsWith('sip-lens'))) performance.mark('${firstPaintMark}');
  else requestAnimationFrame(look);
};
requestAnimationFrame(look);
</script>`;
