/*
 * The matrix product out of tiles of TILE_ROWS rows by 16 outputs. Included once by each
 * variant that defines TILE_ROWS and `tile(job, row, column)` before.
 */
#ifndef CS_TILES_H
#define CS_TILES_H

static void matmul(const cs_matmul *job) {
    /* blocks of rows stay in the cache while the weights pass by */
    enum { BLOCK = 32 };
    for (size_t block = 0; block < job->rows; block += BLOCK) {
        size_t end = block + BLOCK < job->rows ? block + BLOCK : job->rows;
        for (size_t column = 0; column < job->layer->padded; column += LANES)
            for (size_t row = block; row < end; row += TILE_ROWS)
                tile(job, row, column);
    }
}

#endif
