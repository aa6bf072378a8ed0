import type { CheckResult } from '../model/check-result.js';
import type { CheckReport } from '../model/report.js';
import { claimColumns } from './claims/claim-columns.js';

/**
 * Every figure as a row of a Parquet file: each field of the claim a column. An absent field is null; lists are JSON.
 * The library that writes it is optional, and loaded here.
 *
 * @throws Error with code `ERR_MODULE_NOT_FOUND` where that library is not installed
 */
export async function parquet({ extractions }: CheckResult, tool: CheckReport['tool']): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const claims = extractions.flatMap((extraction) => extraction.claims);
  const names = Object.keys(claimColumns) as (keyof typeof claimColumns)[];
  const file = parquetWriteBuffer({
    columnData: names.map((name) => ({
      name,
      type: claimColumns[name],
      data: claims.map((claim) => claim[name] ?? null),
    })),
    createdBy: `${tool.name} version ${tool.version}`,
  });
  return new Uint8Array(file);
}
