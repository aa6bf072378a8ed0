import type { Figure } from '../figure.js';

const lengths = /^(?:[ckm]?m|\[(?:ft|mi|yd)_i\])$/;

/** "Rising 60 metres above the quay": how far from something it stands, not how far it moved. */
export const tellsPosition = ({ sentence, mention }: Figure): boolean =>
  lengths.test(mention.unit) &&
  /^\s(?:above|below|over|out of|from)\s(?:the|its|a|an|sea)\b/.test(
    sentence.text.slice(mention.end, mention.end + 16),
  );
