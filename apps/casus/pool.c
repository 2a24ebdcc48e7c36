#include "pool.h"

#include "messages.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum {
    MOST_BATCH_DOCUMENTS = 64,
    MOST_BATCH_BYTES = 1 << 18, /* of input as stored */
    BATCHES_A_THREAD = 3,
};

typedef struct coding_batch {
    casus_doc *docs[MOST_BATCH_DOCUMENTS];
    size_t count;
    uint64_t coded;
    uint64_t failures;
    casus_buffer buffer;
    bool is_done;
} coding_batch;

typedef struct coding_pool {
    const pool_functions *functions;
    const casus_model *model;
    pool_result *result;
    pthread_mutex_t lock;
    pthread_cond_t work;  /* a batch was added, or the end has come */
    pthread_cond_t space; /* a batch was written */
    coding_batch *ring;
    size_t ring_size;
    /* batches are numbered in the order of reading: [written, taken) are with threads,
     * [taken, added) wait */
    uint64_t added, taken, written;
    size_t idle; /* threads that wait for work */
    bool is_emitting;
    bool at_end;
    uint64_t done_bytes, total_bytes;
} coding_pool;

static void free_documents(coding_batch *batch) {
    for (size_t i = 0; i < batch->count; i++) {
        casus_doc_free(batch->docs[i]);
        batch->docs[i] = NULL;
    }
    batch->count = 0;
}

static void code_batch(const pool_functions *functions, casus_coder *coder,
                       coding_batch *batch) {
    for (size_t i = 0; i < batch->count; i++) {
        bool good = functions->code(functions->context, coder, batch->docs[i], &batch->buffer);
        batch->coded += good;
        batch->failures += !good;
        if (good && functions->keeps_documents)
            continue;
        casus_doc_free(batch->docs[i]);
        batch->docs[i] = NULL;
    }
}

/* Keeps the buffer of a usual batch and gives back that of an unusual one. */
static void reset_batch(coding_batch *batch) {
    free_documents(batch);
    if (batch->buffer.capacity > (size_t)4 << 20)
        casus_buffer_free(&batch->buffer);
    else
        casus_buffer_clear(&batch->buffer);
    batch->coded = batch->failures = 0;
    batch->is_done = false;
}

/* Emits a coded batch and adds it to the result. */
static bool emit_batch(const pool_functions *functions, coding_batch *batch) {
    return functions->emit(functions->context, batch->docs, batch->count, &batch->buffer);
}

static void count_batch(pool_result *result, const coding_batch *batch) {
    result->documents += batch->coded;
    result->failures += batch->failures;
}

/* ------------------------------------------------------------------------------------------------
 * One thread
 */

static bool run_alone(const pool_functions *functions, const casus_model *model,
                      pool_result *result) {
    casus_error error;
    casus_coder *coder = NULL;
    coding_batch batch = {0};
    if (casus_coder_new(&coder, model, &error) != CASUS_OK) {
        message_error(&error);
        return false;
    }
    while (!result->stopped && functions->next(functions->context, &batch.docs[0])) {
        uint64_t done, total;
        batch.count = 1;
        code_batch(functions, coder, &batch);
        result->stopped = !emit_batch(functions, &batch);
        count_batch(result, &batch);
        reset_batch(&batch);
        functions->measure(functions->context, &done, &total);
        progress_show(result->documents, done, total);
    }
    casus_buffer_free(&batch.buffer);
    casus_coder_free(coder);
    return true;
}

/* ------------------------------------------------------------------------------------------------
 * Many threads
 */

/* Writes the finished batches at the head of the ring, unless another thread is at it. Called
 * with the lock held, which it gives up while writing. */
static void emit_finished(coding_pool *pool) {
    if (pool->is_emitting)
        return;
    pool->is_emitting = true;
    while (pool->written < pool->taken && !pool->result->stopped) {
        coding_batch *batch = &pool->ring[pool->written % pool->ring_size];
        if (!batch->is_done)
            break;
        pthread_mutex_unlock(&pool->lock);
        bool good = emit_batch(pool->functions, batch);
        pthread_mutex_lock(&pool->lock);
        count_batch(pool->result, batch);
        reset_batch(batch);
        pool->written++;
        pool->result->stopped |= !good;
        pthread_cond_signal(&pool->space);
        progress_show(pool->result->documents, pool->done_bytes, pool->total_bytes);
    }
    if (pool->result->stopped)
        pthread_cond_broadcast(&pool->work);
    pool->is_emitting = false;
}

/* The next batch to code, or NULL when there will be none. */
static coding_batch *take_batch(coding_pool *pool) {
    while (pool->taken == pool->added && !pool->at_end && !pool->result->stopped) {
        pool->idle++;
        pthread_cond_wait(&pool->work, &pool->lock);
        pool->idle--;
    }
    if (pool->taken == pool->added || pool->result->stopped)
        return NULL;
    return &pool->ring[pool->taken++ % pool->ring_size];
}

typedef struct coding_worker {
    coding_pool *pool;
    casus_coder *coder;
    pthread_t thread;
} coding_worker;

static void *work(void *argument) {
    coding_worker *worker = argument;
    coding_pool *pool = worker->pool;
    pthread_mutex_lock(&pool->lock);
    for (;;) {
        coding_batch *batch = take_batch(pool);
        if (batch == NULL)
            break;
        pthread_mutex_unlock(&pool->lock);
        code_batch(pool->functions, worker->coder, batch);
        pthread_mutex_lock(&pool->lock);
        batch->is_done = true;
        emit_finished(pool);
    }
    pthread_mutex_unlock(&pool->lock);
    return NULL;
}

/* Hands `staged` on; false when the run has stopped. */
static bool add_batch(coding_pool *pool, coding_batch *staged) {
    pthread_mutex_lock(&pool->lock);
    while (pool->added - pool->written == pool->ring_size && !pool->result->stopped)
        pthread_cond_wait(&pool->space, &pool->lock);
    bool good = !pool->result->stopped;
    if (good) {
        coding_batch *batch = &pool->ring[pool->added++ % pool->ring_size];
        memcpy(batch->docs, staged->docs, staged->count * sizeof *staged->docs);
        batch->count = staged->count;
        staged->count = 0;
        pthread_cond_signal(&pool->work);
    }
    pthread_mutex_unlock(&pool->lock);
    return good;
}

static bool somebody_waits(coding_pool *pool) {
    pthread_mutex_lock(&pool->lock);
    bool waits = pool->idle > pool->added - pool->taken;
    pthread_mutex_unlock(&pool->lock);
    return waits;
}

static void read_all(coding_pool *pool) {
    const pool_functions *functions = pool->functions;
    coding_batch staged = {0};
    uint64_t batch_began = 0, done = 0, total = 0;
    bool good = true;
    while (good && functions->next(functions->context, &staged.docs[staged.count])) {
        staged.count++;
        functions->measure(functions->context, &done, &total);
        if (staged.count == MOST_BATCH_DOCUMENTS || done - batch_began > MOST_BATCH_BYTES ||
            somebody_waits(pool)) {
            good = add_batch(pool, &staged);
            batch_began = done;
        }
        pthread_mutex_lock(&pool->lock);
        pool->done_bytes = done;
        pool->total_bytes = total;
        good = good && !pool->result->stopped;
        pthread_mutex_unlock(&pool->lock);
    }
    if (good && staged.count > 0)
        add_batch(pool, &staged);
    free_documents(&staged);
    pthread_mutex_lock(&pool->lock);
    pool->at_end = true;
    pthread_cond_broadcast(&pool->work);
    pthread_mutex_unlock(&pool->lock);
}

/* Starts up to `jobs` threads; returns how many there are. */
static unsigned start_workers(coding_pool *pool, coding_worker *workers, unsigned jobs) {
    casus_error error;
    unsigned count = 0;
    for (; count < jobs; count++) {
        coding_worker *worker = &workers[count];
        worker->pool = pool;
        if (casus_coder_new(&worker->coder, pool->model, &error) != CASUS_OK) {
            if (count == 0)
                message_error(&error);
            break;
        }
        if (pthread_create(&worker->thread, NULL, work, worker) != 0) {
            if (count == 0)
                message("no thread could be started");
            casus_coder_free(worker->coder);
            worker->coder = NULL;
            break;
        }
    }
    return count;
}

static bool run_many(const pool_functions *functions, const casus_model *model, unsigned jobs,
                     pool_result *result) {
    coding_pool pool = {.functions = functions, .model = model, .result = result};
    coding_worker *workers = calloc(jobs, sizeof *workers);
    unsigned count = 0;
    pool.ring_size = (size_t)jobs * BATCHES_A_THREAD;
    pool.ring = calloc(pool.ring_size, sizeof *pool.ring);
    if (workers == NULL || pool.ring == NULL) {
        message("out of memory");
        goto done;
    }
    pthread_mutex_init(&pool.lock, NULL);
    pthread_cond_init(&pool.work, NULL);
    pthread_cond_init(&pool.space, NULL);
    count = start_workers(&pool, workers, jobs);
    if (count > 0)
        read_all(&pool);
    for (unsigned i = 0; i < count; i++) {
        pthread_join(workers[i].thread, NULL);
        casus_coder_free(workers[i].coder);
    }
    for (size_t i = 0; i < pool.ring_size; i++) {
        free_documents(&pool.ring[i]);
        casus_buffer_free(&pool.ring[i].buffer);
    }
    pthread_cond_destroy(&pool.space);
    pthread_cond_destroy(&pool.work);
    pthread_mutex_destroy(&pool.lock);
done:
    free(pool.ring);
    free(workers);
    return count > 0;
}

bool pool_run(const pool_functions *functions, const casus_model *model, unsigned jobs,
              pool_result *result) {
    return jobs == 1 ? run_alone(functions, model, result)
                     : run_many(functions, model, jobs, result);
}
